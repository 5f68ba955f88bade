package lithograph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may know what, each rule with its reason. The table in src/site/architecture.md says the same for people.
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(Path.of("target", "classes"));

    @ParameterizedTest(name = "{0} sees of ours only {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            article  | -                                                       | the nouns stand on nothing
            importer | article                                                 | reading a file needs no library
            entity   | article                                                 | finding names needs no library
            notes    | article                                                 | notes outlive every other part
            fact     | article entity                                          | a claim is about an entity
            compare  | article entity fact                                     | it compares values, whoever holds them
            meaning  | -                                                       | text to numbers needs nothing of ours
            index    | article entity fact                                     | the engine can be exchanged
            store    | article entity fact notes                               | the store holds values, and nobody's logic
            story    | -                                                       | telling copies apart needs no library
            export   | article entity fact notes                               | an export is a pure function of values
            library  | article importer entity notes fact meaning index store story export   | it joins the parts
            bench    | article importer entity index library                   | it measures what a face would call
            cli      | article importer entity notes fact index export library bench | a face talks to the library, not past it
            """)
    void eachPackageSeesOnlyWhatItsIdeaNeeds(String name, String allowed, String reason) {
        String[] packages = Stream.concat(
                        Stream.of("lithograph." + name + "..", "java..", "org.jspecify.."),
                        allowed == null
                                ? Stream.empty()
                                : Arrays.stream(allowed.split(" ")).map(other -> "lithograph." + other + ".."))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("lithograph." + name + "..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("lithograph..")).or(resideInAnyPackage(packages)))
                .because(reason)
                .check(OURS);
    }

    @ParameterizedTest(name = "{0} stays inside {1}")
    @CsvSource(delimiter = '|', textBlock = """
            org.apache.lucene.. | index                                    | another engine can take its place
            java.sql..          | store bench                              | another store can take its place; the bench compares
            ai.onnxruntime..    | meaning                                  | another runtime can take its place
            org.sqlite..        | store                                    | another store can take its place
            javafx..            | ui                                       | the core runs without a window
            atlantafx..         | ui                                       | the core runs without a window
            jfx..               | ui                                       | the core runs without a window
            picocli..           | cli                                      | one face knows the command line
            com.samskivert..    | export                                   | a template is a form of an export
            de.undercouch..     | export                                   | a citation is a form of an export
            org.jsoup..         | importer                                 | pages become articles in one place
            com.github.difflib.. | compare                                 | differences are found in one place
            org.commonmark..    | importer                                 | Markdown becomes articles in one place
            tools.jackson..     | importer entity meaning store export library cli | the window and the engine need no JSON
            """)
    void whatWeStandOnStaysInItsPlace(String foreign, String homes, String reason) {
        String[] packages = Arrays.stream(homes.split(" "))
                .map(home -> "lithograph." + home + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("lithograph..")
                .and()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(foreign)
                .because(reason)
                .check(OURS);
    }

    @Test
    void theFacesNeverKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("lithograph.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("lithograph.cli..", "lithograph.store..")
                .because("a window and a command line are two faces of one core")
                .check(OURS);
    }

    @Test
    void viewsSeeModelsAndRecordsButNeverTheLibrary() {
        noClasses()
                .that()
                .resideInAPackage("lithograph.ui..")
                .and()
                .haveNameMatching(".*(View|Pane|Cell|Dialog|Bar|Box|Popup)")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("lithograph.library.Library")
                .because("what a view shows can then be tested without one, and never blocks the window")
                .check(OURS);
    }

    @Test
    void modelsNeverSeeANode() {
        noClasses()
                .that()
                .resideInAPackage("lithograph.ui..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("models are tested without a window")
                .check(OURS);
    }

    @Test
    void sharedControlsKnowNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("lithograph.ui.control..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("lithograph..").and(not(resideInAPackage("lithograph.ui.control.."))))
                .because("a control that knows an article is a view")
                .check(OURS);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("lithograph.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void theReadersOfFilesKnowEachOtherInOneDirection() {
        slices().matching("lithograph.importer.(*)..").should().beFreeOfCycles().check(OURS);
        noClasses()
                .that()
                .resideInAPackage("lithograph.importer.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("lithograph.importer")
                .because("what a file is, is told in one place; a reader of files in files is handed its way back")
                .check(OURS);
    }

    @Test
    void nothingOpensANetworkConnection() {
        noClasses()
                .that()
                .resideInAPackage("lithograph..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|DatagramSocket)"
                        + "|java\\.net\\.http\\..*|java\\.nio\\.channels\\.(SocketChannel|ServerSocketChannel)")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .because("Lithograph works offline, always")
                .check(OURS);
    }

    @Test
    void theMapNamesEveryPackageAndNoOther() throws IOException {
        Set<String> packages = OURS.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !name.equals("lithograph"))
                .collect(Collectors.toCollection(TreeSet::new));
        String map = Files.readString(Path.of("src", "site", "architecture.md"));
        Set<String> named = Pattern.compile("^\\| `([a-z.]+)` +\\|", Pattern.MULTILINE)
                .matcher(map)
                .results()
                .map((MatchResult row) -> "lithograph." + row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(packages, named);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        Path sources = Path.of("src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            Set<Path> without = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !folder.equals(sources))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), without);
        }
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            Set<Path> long400 = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 400)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), long400);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
