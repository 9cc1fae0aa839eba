package vn.sothon.campaign;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.sothon.conversation.Duty;
import vn.sothon.conversation.Oversight;
import vn.sothon.organisation.Appointment;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Role;
import vn.sothon.organisation.Unit;

/**
 * What a person owes and oversees. It follows from the memberships that are open at this moment, so
 * whoever is removed owes, sees and may do nothing more, also in the middle of a form.
 */
@Singleton
public final class Duties {

    private final People people;
    private final Roster roster;
    private final Ledger ledger;

    public Duties(People people, Roster roster, Ledger ledger) {
        this.people = people;
        this.roster = roster;
        this.ledger = ledger;
    }

    /** Campaigns that are not closed × the units the person reports for, by deadline and unit. */
    public List<Duty> of(long person) {
        return duties(people.appointmentsOf(person));
    }

    /** The campaigns, not closed, of the communes the person supervises, by deadline. */
    public List<Oversight> oversightOf(long person) {
        return oversight(people.appointmentsOf(person));
    }

    /** Both at one look. */
    public Standing standingOf(long person) {
        List<Appointment> appointments = people.appointmentsOf(person);
        return new Standing(duties(appointments), oversight(appointments));
    }

    /** What a person owes and oversees. */
    public record Standing(List<Duty> duties, List<Oversight> oversight) {}

    private List<Duty> duties(List<Appointment> appointments) {
        return unitsOf(appointments, Role.REPORTER)
                .flatMap(unit -> ledger.of(unit).stream())
                .sorted(
                        comparing(Duty::deadline)
                                .thenComparing(duty -> duty.id().campaign())
                                .thenComparing(duty -> duty.id().unit()))
                .toList();
    }

    private List<Oversight> oversight(List<Appointment> appointments) {
        return unitsOf(appointments, Role.SUPERVISOR)
                .flatMap(commune -> roster.campaignsOf(commune).stream())
                .map(campaign -> new Oversight(campaign.id(), campaign.title()))
                .toList();
    }

    private Stream<Unit> unitsOf(List<Appointment> appointments, Role role) {
        return appointments.stream()
                .filter(appointment -> appointment.role() == role)
                .map(Appointment::unit);
    }
}
