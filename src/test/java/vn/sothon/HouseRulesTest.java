package vn.sothon;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.http.annotation.Controller;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;
import vn.sothon.channel.Channel;
import vn.sothon.conversation.Conversation;
import vn.sothon.database.Database;

/** What the rooms of the house may know of each other, each rule with its reason. */
@AnalyzeClasses(packages = "vn.sothon", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {

    private static final String[] CORE = {
        "vn.sothon.definition",
        "vn.sothon.answer",
        "vn.sothon.conversation",
        "vn.sothon.figures",
        "vn.sothon.check",
        "vn.sothon.document.."
    };

    private static final DescribedPredicate<JavaClass> SHELL =
            resideInAnyPackage(
                    "io.micronaut..",
                    "jakarta..",
                    "java.sql..",
                    "javax.sql..",
                    "vn.sothon.database..",
                    "vn.sothon.platform..");

    private static final DescribedPredicate<JavaClass> OUTSIDE_WORLD =
            resideInAnyPackage("java.net..", "java.nio.channels..")
                    .and(not(equivalentTo(URI.class)))
                    .or(assignableTo(Files.class))
                    .or(assignableTo(Path.class))
                    .or(assignableTo(File.class));

    @ArchTest
    static final ArchRule the_core_knows_no_container_and_no_database =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat(SHELL)
                    .because("what reports, figures and conversations are is true without them");

    @ArchTest
    static final ArchRule the_core_reads_no_files_and_no_network =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat(OUTSIDE_WORLD)
                    .because(
                            "equal inputs must give equal outputs, on any machine and at any time");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("vn.sothon.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a room that can be entered only through itself cannot be understood");

    @ArchTest
    static final ArchRule only_its_channel_knows_telegram =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.sothon.channel.telegram..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.telegram..")
                    .because("the next messenger is one more package and no change elsewhere");

    @ArchTest
    static final ArchRule nothing_knows_the_fake_but_the_command_line =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.sothon", "vn.sothon.faketelegram")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.sothon.faketelegram")
                    .because("what is served must not depend on what it is tried with");

    @ArchTest
    static final ArchRule only_the_outbox_sends =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.sothon.outbox", "vn.sothon.channel..")
                    .should()
                    .callMethodWhere(calls("send", Channel.class))
                    .because("what is not a row first is lost or doubled when the process dies");

    @ArchTest
    static final ArchRule only_the_inbox_holds_conversations =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.sothon.inbox", "vn.sothon.conversation")
                    .should()
                    .dependOnClassesThat(assignableTo(Conversation.class))
                    .because("a turn counts only in the transaction that marks its message done");

    @ArchTest
    static final ArchRule jdbc_stays_in_two_rooms =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.sothon.database", "vn.sothon.platform")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..")
                    .because("transactions are opened and joined in one way only");

    @ArchTest
    static final ArchRule templates_are_for_drafts_and_pages =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.sothon.draft", "vn.sothon.web")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("freemarker..")
                    .because(
                            "each of the two has its own hardened configuration, and nobody a third");

    @ArchTest
    static final ArchRule time_comes_from_the_clock =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.sothon.platform")
                    .should()
                    .callMethodWhere(readsTheTime())
                    .because("tests move the clock; a deadline must not depend on a server's zone");

    @ArchTest
    static final ArchRule randomness_comes_from_codes =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.sothon.platform", "vn.sothon.faketelegram")
                    .should()
                    .dependOnClassesThat(
                            assignableTo(RandomGenerator.class).or(assignableTo(UUID.class)))
                    .because("a secret made from a weak source is none, so there is one source");

    @ArchTest
    static final ArchRule controllers_open_no_transactions =
            noClasses()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .should()
                    .dependOnClassesThat(assignableTo(Database.class))
                    .because("a use case is one transaction, opened where its rules are");

    @ArchTest
    static final ArchRule null_is_said_in_every_package =
            classes()
                    .should(
                            ArchCondition.from(
                                    DescribedPredicate.describe(
                                            "be in a @NullMarked package",
                                            type ->
                                                    type.getPackage()
                                                            .isAnnotatedWith(NullMarked.class))))
                    .because("where it is missing the compiler checks nothing");

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Util|Utils|Manager|Helper|Processor|Impl|Abstract\\w*)")
                    .orShould()
                    .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..")
                    .because("a class that resists a name is two classes");

    private static DescribedPredicate<JavaCall<?>> calls(String method, Class<?> type) {
        return DescribedPredicate.describe(
                "call " + type.getSimpleName() + "." + method,
                call ->
                        call.getTarget().getName().equals(method)
                                && call.getTargetOwner().isAssignableTo(type));
    }

    /** {@code Instant.now()} and its like; {@code now(clock)} is allowed. */
    private static DescribedPredicate<JavaCall<?>> readsTheTime() {
        return DescribedPredicate.describe(
                "read the time without the clock that was given",
                call -> isNow(call) || isSystemClock(call));
    }

    private static boolean isNow(JavaCall<?> call) {
        return call.getTarget().getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isAssignableTo(Clock.class));
    }

    private static boolean isSystemClock(JavaCall<?> call) {
        String method = call.getTarget().getName();
        return (call.getTargetOwner().isEquivalentTo(Clock.class) && method.startsWith("system"))
                || (call.getTargetOwner().isEquivalentTo(System.class)
                        && method.equals("currentTimeMillis"));
    }
}
