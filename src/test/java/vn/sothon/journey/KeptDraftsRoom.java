package vn.sothon.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.sothon.access.SignInCodes;
import vn.sothon.answer.Answer;
import vn.sothon.campaign.Roster;
import vn.sothon.conversation.DutyId;
import vn.sothon.database.Database;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.demo.WholeCommune;
import vn.sothon.draft.shelf.DraftVersions;
import vn.sothon.fixture.RunningServer;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Role;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;
import vn.sothon.submission.Answers;
import vn.sothon.submission.Source;

/** The demo commune, and what its supervisor does with the drafts that were given out. */
final class KeptDraftsRoom implements AutoCloseable {

    static final String HEAD = "thôn Đăk Book";
    static final String OFFICE = "Phòng Văn hóa - Xã hội";

    final RunningServer server = RunningServer.closed();
    final WholeCommune commune = new WholeCommune(server);
    final String drafts = "/campaigns/" + commune.campaign().id() + "/drafts";

    private final String supervisor = signIn(commune.person(OFFICE));

    @Override
    public void close() {
        server.close();
    }

    /** Between them one village corrected its households from 150 to 152. */
    void twoDrafts() {
        give(HEAD, "households", Answer.Figure.of(150));
        download();
        give(HEAD, "households", Answer.Figure.of(152));
        download();
    }

    HttpResponse<String> download() {
        return get("/campaigns/" + commune.campaign().id() + "/draft.docx");
    }

    HttpResponse<String> get(String address) {
        return server.get(address, "Cookie", supervisor);
    }

    HttpResponse<byte[]> bytes(String address) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    server.request(address, "Cookie", supervisor).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String body(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("no Word file");
    }

    Instant madeAt(int number) {
        return server.bean(DraftVersions.class).of(commune.campaign()).stream()
                .filter(draft -> draft.number() == number)
                .findFirst()
                .orElseThrow()
                .at()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    void breakWordingOfAll() {
        Database database = server.bean(Database.class);
        database.transaction(() ->
                database.sql(
                                """
                                update draft_wordings
                                set files = jsonb_build_object(main, '<#if')
                                """)
                        .update());
    }

    void give(String unit, String question, Answer answer) {
        long id =
                server.bean(Roster.class).unitsOf(commune.campaign()).stream()
                        .filter(one -> one.details().name().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .id();
        server.bean(Answers.class)
                .give(
                        new DutyId(commune.campaign().id(), id),
                        new QuestionId(question),
                        answer,
                        new Source(commune.person(unit), "", "", Optional.empty()));
    }

    void forgetInputsOfTheFirst() {
        Database database = server.bean(Database.class);
        database.transaction(() ->
                database.sql(
                                """
                                update draft_versions
                                set report_id = null, definition_version = null,
                                    wording_hash = null, answers = null, last_year = null,
                                    context = null
                                where number = 1
                                """)
                        .update());
    }

    long supervisorOfAnotherCommune() {
        String tenant = commune.campaign().tenant();
        Unit other =
                server.bean(Units.class)
                        .addCommune(
                                new Unit.Details(
                                        tenant,
                                        new Respondent(UnitKind.COMMUNE, ""),
                                        "xã Láng Giềng",
                                        "Láng Giềng",
                                        LocalDate.of(2025, 7, 1),
                                        Optional.empty()));
        People people = server.bean(People.class);
        Person person = people.add(tenant, "Lê Thị Xóm Bên", "chị");
        people.appoint(person, other, Role.SUPERVISOR);
        return person.id();
    }

    String signIn(long person) {
        String code = server.bean(SignInCodes.class).issue(person);
        return server.submit("/sign-in", "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }
}
