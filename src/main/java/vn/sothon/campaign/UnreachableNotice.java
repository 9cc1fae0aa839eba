package vn.sothon.campaign;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sothon.channel.Address;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.organisation.Contacts;
import vn.sothon.organisation.Membership;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Role;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;
import vn.sothon.outbox.MessageKind;
import vn.sothon.outbox.Outbox;
import vn.sothon.outbox.Posting;
import vn.sothon.outbox.Unreachable;
import vn.sothon.platform.VietnamTime;
import vn.sothon.wording.Wording;

/**
 * Tells the supervisors of a commune that one of its reporters can no longer be reached, once a
 * day: somebody has to telephone.
 */
@Singleton
public final class UnreachableNotice implements Unreachable {

    private static final Wording WORDING = Wording.of(UnreachableNotice.class);

    private final Contacts contacts;
    private final People people;
    private final Units units;
    private final Outbox outbox;
    private final Clock clock;

    public UnreachableNotice(
            Contacts contacts, People people, Units units, Outbox outbox, Clock clock) {
        this.contacts = contacts;
        this.people = people;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void blocked(Address chat) {
        if (contacts.setReachable(chat, false)) {
            contacts.personAt(chat).ifPresent(this::tellSupervisors);
        }
    }

    private void tellSupervisors(Person person) {
        List<Unit> reportsFor =
                people.membershipsOf(person.id()).stream()
                        .filter(membership -> membership.role() == Role.REPORTER)
                        .map(Membership::unit)
                        .flatMap(unit -> units.unit(unit).stream())
                        .toList();
        String text = text(person, reportsFor);
        reportsFor.stream()
                .map(unit -> unit.commune().orElse(unit.id()))
                .distinct()
                .flatMap(commune -> people.holding(Role.SUPERVISOR, commune).stream())
                .filter(supervisor -> supervisor.id() != person.id())
                .distinct()
                .forEach(supervisor -> tell(supervisor, person, text));
    }

    private void tell(Person supervisor, Person person, String text) {
        String key =
                "unreachable:%d:%d:%s"
                        .formatted(
                                person.id(),
                                supervisor.id(),
                                LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE));
        contacts.addressOf(supervisor.id())
                .ifPresent(address ->
                        outbox.enqueue(
                                new OutgoingMessage(
                                        address, text, Keyboard.UNTOUCHED, Optional.empty()),
                                Posting.once(MessageKind.ANNOUNCEMENT, key)));
    }

    private static String text(Person person, List<Unit> reportsFor) {
        return WORDING.say(
                "unreachable",
                "salutation",
                person.salutation(),
                "name",
                person.name(),
                "units",
                reportsFor.stream()
                        .map(unit -> unit.details().name())
                        .collect(Collectors.joining(", ")));
    }
}
