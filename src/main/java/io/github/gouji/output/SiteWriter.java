package io.github.gouji.output;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.WriteResult.Refused;
import io.github.gouji.output.WriteResult.Written;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.disk.Leftovers;
import io.github.gouji.output.disk.Occupant;
import io.github.gouji.output.disk.OutputLock;
import io.github.gouji.output.disk.OutputTree;
import io.github.gouji.output.disk.WorkFolder;
import io.github.gouji.output.disk.WriteException;
import io.github.gouji.output.disk.WriteProblem;
import io.github.gouji.output.disk.WriteProblem.ForeignFile;
import io.github.gouji.output.disk.WriteProblem.Locked;
import io.github.gouji.output.manifest.AddressRules;
import io.github.gouji.output.manifest.Journal;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes an output directory hold exactly a finished site, besides whatever foreign files it holds.
 *
 * <p>Any process may be killed at any instant: every file is then old or new, whole, and the next build repairs the
 * rest. Only the journal and the manifest are forced to disk; file contents that a power failure took are noticed by
 * the next build, which compares bytes.
 */
public final class SiteWriter {

  private static final String BAG_DECLARATION = "bagit.txt";

  private final Duration patience;

  /** {@code patience}: how long to wait for another build that is writing the same output. */
  public SiteWriter(Duration patience) {
    this.patience = requireNonNull(patience);
  }

  /**
   * Writes the files and a manifest of them.
   *
   * @throws IllegalArgumentException where addresses break {@link AddressRules}, or there is no file at all
   */
  public WriteResult write(Path outputDir, List<OutputFile> files) {
    requireSound(files.stream().map(OutputFile::address).toList());
    Optional<WorkFolder> work = WorkFolder.beside(outputDir);
    if (work.isEmpty()) {
      return new Refused(List.of(new ForeignFile("", outputDir, Occupant.DIRECTORY)));
    }
    try {
      return writeAlone(outputDir, work.get(), List.copyOf(files));
    } catch (IOException e) {
      return new Refused(List.of(WriteProblem.of(work.get().path(), e)));
    }
  }

  private static void requireSound(List<String> addresses) {
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("a site without files");
    }
    for (String address : addresses) {
      AddressRules.fault(address).ifPresent(fault -> {
        throw new IllegalArgumentException(fault + ": " + address);
      });
    }
    List<String> collisions = AddressRules.collisions(addresses);
    if (!collisions.isEmpty()) {
      throw new IllegalArgumentException("colliding addresses: " + collisions);
    }
  }

  private WriteResult writeAlone(Path outputDir, WorkFolder work, List<OutputFile> files) throws IOException {
    Occupant workPlace = OutputTree.at(work.path());
    if (workPlace != Occupant.NOTHING && workPlace != Occupant.DIRECTORY) {
      return new Refused(List.of(new ForeignFile("", work.path(), workPlace)));
    }
    boolean forgotten = work.create();
    Optional<OutputLock> lock = OutputLock.acquire(work.lock(), patience);
    if (lock.isEmpty()) {
      return new Refused(List.of(new Locked(work.lock(), patience)));
    }
    try {
      return write(new OutputTree(outputDir), work, forgotten, files);
    } finally {
      lock.get().release();
    }
  }

  /** {@code forgotten}: the work folder is new, so a journal may have been lost with the old one. */
  private static WriteResult write(OutputTree tree, WorkFolder work, boolean forgotten, List<OutputFile> files)
      throws IOException {
    Occupant output = tree.at("");
    if (output != Occupant.NOTHING && output != Occupant.DIRECTORY) {
      return new Refused(List.of(new ForeignFile("", tree.path(""), output)));
    }
    Occupant manifestPlace = output == Occupant.NOTHING ? Occupant.NOTHING : tree.at(Manifest.ADDRESS);
    Optional<Manifest> manifest = manifestPlace == Occupant.FILE ? ownManifest(tree) : Optional.empty();
    Optional<Journal> journal = journal(work);
    Ownership ownership = new Ownership(manifest, journal);
    if (forgotten || journal.isPresent()) {
      Leftovers.remove(tree, directories(ownership, files));
    }
    WritePlan plan = new WritePlanner(tree, manifest, ownership, files).plan();
    List<WriteProblem> problems = new ArrayList<>(plan.obstacles());
    if (manifestPlace != Occupant.NOTHING && manifest.isEmpty()) {
      problems.add(new ForeignFile(Manifest.ADDRESS, tree.path(Manifest.ADDRESS), manifestPlace));
    }
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    if (plan.changesNothing() && journal.isEmpty()) {
      return new Written(plan.report());
    }
    return new WriteRun(tree, plan, work.journal()).run(journal.isPresent());
  }

  /**
   * The manifest, where it is one of ours. An archivist's BagIt bag has a file of this name too, and taking that for
   * ours would have us remove the archive's holdings.
   */
  private static Optional<Manifest> ownManifest(OutputTree tree) throws WriteException {
    Optional<Manifest> manifest =
        Manifest.parse(new String(tree.read(Manifest.ADDRESS), StandardCharsets.UTF_8));
    boolean inBag = tree.at(BAG_DECLARATION) != Occupant.NOTHING;
    return manifest.filter(m -> !inBag || m.files().containsKey(BAG_DECLARATION));
  }

  private static Optional<Journal> journal(WorkFolder work) throws IOException {
    Path path = work.journal();
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Journal.parse(Files.readAllBytes(path)))
        : Optional.empty();
  }

  private static Set<String> directories(Ownership ownership, List<OutputFile> files) {
    Set<String> directories = new TreeSet<>(ownership.directories());
    files.forEach(file -> directories.addAll(AddressRules.ancestors(file.address())));
    return directories;
  }
}
