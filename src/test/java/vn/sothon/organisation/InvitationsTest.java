package vn.sothon.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.fixture.SmallCommune;

class InvitationsTest {

    private static final Address CHAT = new Address("telegram", "bot", "1001");
    private static final Address OTHER_CHAT = new Address("telegram", "bot", "1002");

    private final SmallCommune commune = new SmallCommune();
    private final Invitations invitations = commune.invitations;
    private final Contacts contacts = commune.contacts;

    @Test
    void the_right_code_links_the_chat_to_the_person() {
        String code = invitations.invite(commune.nho);

        Redemption redemption = invitations.redeem(code, CHAT);

        assertThat(redemption).isEqualTo(new Redemption.Linked(commune.nho));
        assertThat(contacts.personAt(CHAT)).contains(commune.nho);
        assertThat(contacts.addressOf(commune.nho.id())).contains(CHAT);
    }

    @Test
    void a_wrong_code_links_nothing() {
        Redemption redemption = invitations.redeem("no-such-code", CHAT);

        assertThat(redemption).isEqualTo(new Redemption.WrongCode());
        assertThat(contacts.personAt(CHAT)).isEmpty();
    }

    @Test
    void an_expired_code_links_nothing() {
        String code = invitations.invite(commune.nho);
        commune.clock.pass(Invitations.VALIDITY);

        Redemption redemption = invitations.redeem(code, CHAT);

        assertThat(redemption).isEqualTo(new Redemption.Expired());
        assertThat(contacts.personAt(CHAT)).isEmpty();
    }

    @Test
    void a_code_is_good_until_the_last_moment() {
        String code = invitations.invite(commune.nho);
        commune.clock.pass(Invitations.VALIDITY.minus(Duration.ofSeconds(1)));

        assertThat(invitations.redeem(code, CHAT)).isEqualTo(new Redemption.Linked(commune.nho));
    }

    @Test
    void a_used_code_does_not_link_a_second_chat() {
        String code = invitations.invite(commune.nho);
        invitations.redeem(code, CHAT);

        Redemption second = invitations.redeem(code, OTHER_CHAT);

        assertThat(second).isEqualTo(new Redemption.AlreadyUsed());
        assertThat(contacts.personAt(OTHER_CHAT)).isEmpty();
    }

    @Test
    void the_same_chat_may_press_the_link_twice() {
        String code = invitations.invite(commune.nho);
        invitations.redeem(code, CHAT);

        assertThat(invitations.redeem(code, CHAT)).isEqualTo(new Redemption.Linked(commune.nho));
    }

    @Test
    void the_chat_of_an_active_person_is_not_taken_over_and_the_code_stays_good() {
        invitations.redeem(invitations.invite(commune.nho), CHAT);
        String code = invitations.invite(commune.hoa);

        assertThat(invitations.redeem(code, CHAT)).isEqualTo(new Redemption.LinkedToAnother());
        assertThat(contacts.personAt(CHAT)).contains(commune.nho);
        assertThat(invitations.redeem(code, OTHER_CHAT))
                .isEqualTo(new Redemption.Linked(commune.hoa));
    }

    @Test
    void the_telephone_of_a_removed_person_can_pass_to_the_successor() {
        invitations.redeem(invitations.invite(commune.nho), CHAT);
        commune.people.remove(commune.nho, commune.upper, Role.REPORTER);
        Person successor = commune.reporter("A Pháo", "anh", commune.upper);

        Redemption redemption = invitations.redeem(invitations.invite(successor), CHAT);

        assertThat(redemption).isEqualTo(new Redemption.Linked(successor));
        assertThat(contacts.personAt(CHAT)).contains(successor);
    }

    @Test
    void a_new_telephone_replaces_the_old_one() {
        invitations.redeem(invitations.invite(commune.nho), CHAT);

        invitations.redeem(invitations.invite(commune.nho), OTHER_CHAT);

        assertThat(contacts.personAt(CHAT)).isEmpty();
        assertThat(contacts.addressOf(commune.nho.id())).contains(OTHER_CHAT);
    }

    @Test
    void a_person_who_blocked_the_bot_has_no_address() {
        contacts.link(commune.nho, CHAT);

        contacts.setReachable(CHAT, false);

        assertThat(contacts.addressOf(commune.nho.id())).isEmpty();
        assertThat(contacts.personAt(CHAT)).contains(commune.nho);
    }

    @Test
    void a_code_is_stored_only_as_its_hash() {
        String code = invitations.invite(commune.nho);

        String stored =
                commune.database.transaction(() ->
                        commune.database
                                .sql("select to_jsonb(i)::text as i from invitations i")
                                .one(row -> row.text("i")));
        assertThat(stored).doesNotContain(code);
    }
}
