package vn.sothon.campaign;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Role;

/** Who still owes something in a campaign, and what. */
@Singleton
final class Owing {

    private final Ledger ledger;
    private final People people;

    Owing(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /**
     * @param byPerson whoever reports now for a unit that owes something, with those units
     * @param unitsWithoutReporter units that owe something and that nobody reports for
     */
    record Debts(Map<Person, List<UnitProgress>> byPerson, int unitsWithoutReporter) {

        List<UnitProgress> of(Person person) {
            return byPerson.getOrDefault(person, List.of());
        }
    }

    Debts of(Campaign campaign) {
        Map<Person, List<UnitProgress>> byPerson = new LinkedHashMap<>();
        int unitsWithoutReporter = 0;
        for (UnitProgress unit : Progress.of(campaign, ledger.of(campaign)).units()) {
            if (unit.isFinished()) {
                continue;
            }
            List<Person> reporters = reportersOf(unit.unit().id());
            if (reporters.isEmpty()) {
                unitsWithoutReporter++;
            }
            reporters.forEach(
                    person -> byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(unit));
        }
        return new Debts(byPerson, unitsWithoutReporter);
    }

    List<Person> reportersOf(long unit) {
        return people.holding(Role.REPORTER, unit);
    }
}
