package io.github.gouji.output;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Another file system, seen through a layer that can fail, or end the world, at every single change to it. */
final class FaultyFileSystem extends FileSystem {

  /** The changes that can fail. */
  enum Change {
    CREATE_DIRECTORY,
    OPEN,
    WRITTEN,
    DELETE,
    MOVE
  }

  /** Decides what happens at a change; called before it is made, but for WRITTEN, which is called at closing time. */
  @FunctionalInterface
  interface Fault {
    void before(Change change, Path path) throws IOException;
  }

  /** The process is killed; nothing it still tries has an effect. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final FileSystem real;
  private final Provider provider = new Provider();
  private Fault fault = (change, path) -> {};
  private boolean asciiNamesOnly;

  FaultyFileSystem(FileSystem real) {
    this.real = real;
  }

  void fault(Fault fault) {
    this.fault = fault;
  }

  /** As where the platform was started without a UTF-8 locale. */
  void allowAsciiNamesOnly() {
    asciiNamesOnly = true;
  }

  Path wrap(Path path) {
    if (path == null) {
      return null;
    }
    return (Path) Proxy.newProxyInstance(
        FaultyFileSystem.class.getClassLoader(), new Class<?>[] {Path.class, Wrapped.class}, (proxy, method, args) ->
            invoke(path, method, args));
  }

  /** What a wrapped path says besides being a path. */
  public interface Wrapped {
    Path real();
  }

  static Path unwrap(Path path) {
    return path instanceof Wrapped wrapped ? wrapped.real() : path;
  }

  private Object invoke(Path path, Method method, Object[] args) throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return this;
    }
    if (method.getName().equals("real")) {
      return path;
    }
    if (asciiNamesOnly && args != null && args[0] instanceof String name && !name.chars().allMatch(c -> c < 0x80)) {
      throw new InvalidPathException(name, "Malformed input or input contains unmappable characters");
    }
    Object[] plain = args == null ? null : Arrays.stream(args).map(a -> a instanceof Path p ? unwrap(p) : a).toArray();
    try {
      Object result = method.invoke(path, plain);
      return result instanceof Path p ? wrap(p) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() throws IOException {
    real.close();
  }

  @Override
  public boolean isOpen() {
    return real.isOpen();
  }

  @Override
  public boolean isReadOnly() {
    return real.isReadOnly();
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return real.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return wrap(real.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    throw new UnsupportedOperationException();
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }

  private final class Provider extends FileSystemProvider {
    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
        throws IOException {
      if (options.contains(StandardOpenOption.WRITE)) {
        throw new UnsupportedOperationException("the code under test writes through file channels");
      }
      return real.provider().newByteChannel(unwrap(path), options, attrs);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
        throws IOException {
      boolean writes = options.contains(StandardOpenOption.WRITE);
      if (writes) {
        fault.before(Change.OPEN, path);
      }
      FileChannel channel = real.provider().newFileChannel(unwrap(path), options, attrs);
      if (writes) {
        try {
          // A kill here leaves an empty file; a failure here stands for every failed write into it.
          fault.before(Change.WRITTEN, path);
        } catch (IOException | Killed e) {
          channel.close();
          throw e;
        }
      }
      return channel;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
        throws IOException {
      DirectoryStream<Path> entries =
          real.provider().newDirectoryStream(unwrap(dir), entry -> filter.accept(wrap(entry)));
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          Iterator<Path> each = entries.iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return each.hasNext();
            }

            @Override
            public Path next() {
              return wrap(each.next());
            }
          };
        }

        @Override
        public void close() throws IOException {
          entries.close();
        }
      };
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
      fault.before(Change.CREATE_DIRECTORY, dir);
      real.provider().createDirectory(unwrap(dir), attrs);
    }

    @Override
    public void delete(Path path) throws IOException {
      fault.before(Change.DELETE, path);
      real.provider().delete(unwrap(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
      fault.before(Change.MOVE, target);
      real.provider().move(unwrap(source), unwrap(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path path2) throws IOException {
      return real.provider().isSameFile(unwrap(path), unwrap(path2));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return real.provider().isHidden(unwrap(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return real.provider().getFileStore(unwrap(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      real.provider().checkAccess(unwrap(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
      return real.provider().getFileAttributeView(unwrap(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
        throws IOException {
      return real.provider().readAttributes(unwrap(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
        throws IOException {
      return real.provider().readAttributes(unwrap(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
      throw new UnsupportedOperationException();
    }
  }
}
