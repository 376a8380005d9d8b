package io.github.gouji.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import io.github.gouji.output.manifest.AddressRules;
import io.github.gouji.view.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * The templates, words and assets that a site is printed with: the built-in ones, or a folder's over them.
 *
 * <p>Read once; safe for many threads. All mistakes that show without printing are known from the start.
 */
public final class TemplateSet {
    private static final String WORDS = "words/";
    private static final String WORDS_SUFFIX = ".properties";
    private static final String ASSETS = "assets/";

    private final TemplateFiles files;
    private final Map<String, Words> words = new TreeMap<>();
    private final Map<String, Template> templates = new TreeMap<>();
    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplateSet(TemplateFiles files) {
        this.files = files;
        readWords();
        readTemplates();
        checkAssets();
        problems.sort(null);
    }

    /** The set of a folder, or the built-in one where there is no such folder. */
    public static TemplateSet of(Path folder) {
        return Files.isDirectory(folder) ? over(folder) : builtIn();
    }

    /** The set of a folder as it is now: this very one if it holds the same files. */
    public TemplateSet again(Path folder) {
        TemplateFiles now = Files.isDirectory(folder) ? TemplateFiles.over(folder) : TemplateFiles.builtIn();
        return now.sameAs(files) ? this : new TemplateSet(now);
    }

    /** The set that comes with the program. */
    public static TemplateSet builtIn() {
        return new TemplateSet(TemplateFiles.builtIn());
    }

    /** The files of a folder over the built-in ones; in a word list, word by word. */
    public static TemplateSet over(Path folder) {
        return new TemplateSet(TemplateFiles.over(folder));
    }

    /** What is wrong with the files themselves, sorted; a set with problems must not print. */
    public List<TemplateProblem> problems() {
        return List.copyOf(problems);
    }

    /** Whether this file of the set comes from the folder. */
    public boolean overridden(String file) {
        return files.overridden(file);
    }

    /** Files of the folder that nothing uses. */
    public List<String> unused() {
        return files.strangers();
    }

    /** The languages that pages can be printed in. */
    public List<String> languages() {
        return List.copyOf(words.keySet());
    }

    /** The words of a language; empty where the set has none. */
    public Optional<Words> words(String language) {
        return Optional.ofNullable(words.get(language));
    }

    /** The files that go beside the pages, sorted by address. */
    public List<Asset> assets() {
        return files.names(ASSETS, "").stream()
                .map(name -> new Asset(name, files.bytes(name)))
                .toList();
    }

    /** Prints a page. */
    public Rendering render(PageView page, Words language) {
        return print(page.template(), page, language);
    }

    /** Prints any record of view components with a template of this name. */
    public Rendering render(String template, Record view, Words language) {
        return print(template, view, language);
    }

    private Rendering print(String template, Object view, Words language) {
        Template found = templates.get(template);
        if (found == null) {
            var problem = new TemplateProblem(template, 1, 1, TemplateProblem.Kind.FAILED, "there is no such template");
            return new Rendering("", List.of(problem));
        }
        return new BoundedRun(found, Map.of("page", view, "w", language.texts())).run();
    }

    private void checkAssets() {
        List<String> names = new ArrayList<>(files.names(ASSETS, ""));
        // Of two that cannot stand beside each other it is the folder's that has to give way.
        names.sort(Comparator.comparing(files::overridden));
        Set<String> colliding = Set.copyOf(AddressRules.collisions(names));
        for (String name : names) {
            if (AddressRules.fault(name).isPresent() || colliding.contains(name)) {
                problems.add(new TemplateProblem(name, 1, 1, TemplateProblem.Kind.NAME, name));
            }
        }
    }

    private void readWords() {
        for (String name : files.names(WORDS, WORDS_SUFFIX)) {
            Map<String, String> texts = new LinkedHashMap<>();
            files.hiddenText(name).ifPresent(text -> texts.putAll(WordList.read(name, text, problems)));
            text(name).ifPresent(text -> texts.putAll(WordList.read(name, text, problems)));
            String language = name.substring(WORDS.length(), name.length() - WORDS_SUFFIX.length());
            words.put(language, new Words(language, texts));
        }
    }

    private void readTemplates() {
        StringTemplateLoader loader = new StringTemplateLoader();
        List<String> names = new ArrayList<>(files.names("", ".ftlh"));
        names.addAll(files.names("", ".ftlx"));
        names.forEach(name -> text(name).ifPresent(text -> loader.putTemplate(name, text)));
        Configuration settings = settings(loader);
        for (String name : names) {
            try {
                Template template = settings.getTemplate(name, Locale.ROOT, null, null, true, true);
                if (template != null) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                    templates.put(name, template);
                }
            } catch (ParseException e) {
                problems.add(ProblemLog.problem(e));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Optional<String> text(String name) {
        Optional<String> text = files.text(name);
        if (text.isEmpty()) {
            problems.add(new TemplateProblem(name, 1, 1, TemplateProblem.Kind.ENCODING, "not UTF-8"));
        }
        return text;
    }

    private static Configuration settings(StringTemplateLoader loader) {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_35);
        settings.setTemplateLoader(loader);
        settings.setObjectWrapper(new ViewWrapper());
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setRecognizeStandardFileExtensions(true);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setFallbackOnNullLoopVariable(false);
        settings.setDefaultEncoding("UTF-8");
        settings.setLocale(Locale.ROOT);
        settings.setLocalizedLookup(false);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setNumberFormat("c");
        settings.setBooleanFormat("c");
        // Parsed once and kept: the step checks are set on these very objects, which includes must find again.
        settings.setCacheStorage(new StrongCacheStorage());
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return settings;
    }
}
