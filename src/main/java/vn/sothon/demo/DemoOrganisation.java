package vn.sothon.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.organisation.Contacts;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Role;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;

/** Enters the commune of a script: its units, its people, their roles and their chat pages. */
@Singleton
final class DemoOrganisation {

    /** From 1 July 2025 on the communes are those of the two-tier government. */
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    private final Units units;
    private final People people;
    private final Contacts contacts;

    DemoOrganisation(Units units, People people, Contacts contacts) {
        this.units = units;
        this.people = people;
        this.contacts = contacts;
    }

    /** The commune and its members; one person may have several parts. */
    record Entered(Unit commune, List<DemoMember> members) {}

    Entered enter(DemoScript script) {
        DemoScript.Place place = script.commune();
        Unit commune =
                units.addCommune(
                        details(
                                place,
                                new Respondent(UnitKind.COMMUNE, ""),
                                place.name(),
                                place.label()));
        Map<String, Person> known = new HashMap<>();
        Person supervisor = person(place, script.supervisor(), known);
        people.appoint(supervisor, commune, Role.SUPERVISOR);
        List<DemoMember> members = new ArrayList<>();
        for (DemoScript.Part part : script.parts()) {
            Unit unit = unit(commune, place, part);
            Person person = person(place, part.person(), known);
            people.appoint(person, unit, Role.REPORTER);
            members.add(new DemoMember(unit, person, part));
        }
        return new Entered(commune, members);
    }

    /** The Văn phòng answers for the commune itself, every other part for a unit of its own. */
    private Unit unit(Unit commune, DemoScript.Place place, DemoScript.Part part) {
        return part.respondent().kind() == UnitKind.COMMUNE
                ? commune
                : units.addTo(
                        commune, details(place, part.respondent(), part.unit(), part.label()));
    }

    private Person person(
            DemoScript.Place place, DemoScript.Human human, Map<String, Person> known) {
        return known.computeIfAbsent(
                human.name(),
                name -> {
                    Person person = people.add(place.tenant(), name, human.salutation());
                    contacts.link(person, DemoMember.chat(person));
                    return person;
                });
    }

    private static Unit.Details details(
            DemoScript.Place place, Respondent respondent, String name, String label) {
        return new Unit.Details(place.tenant(), respondent, name, label, FOUNDED, Optional.empty());
    }
}
