package vn.sothon.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sothon.fixture.SmallCommune;

class PeopleTest {

    private final SmallCommune commune = new SmallCommune();
    private final People people = commune.people;

    @Test
    void an_appointed_person_holds_the_role() {
        assertThat(people.holding(Role.REPORTER, commune.upper.id())).containsExactly(commune.nho);
        assertThat(people.membershipsOf(commune.nho.id()))
                .extracting(Membership::unit)
                .containsExactly(commune.upper.id());
    }

    @Test
    void a_removed_person_holds_nothing_from_that_moment() {
        people.remove(commune.nho, commune.upper, Role.REPORTER);

        assertThat(people.membershipsOf(commune.nho.id())).isEmpty();
        assertThat(people.holding(Role.REPORTER, commune.upper.id())).isEmpty();
    }

    @Test
    void a_removed_person_can_come_back() {
        people.remove(commune.nho, commune.upper, Role.REPORTER);

        people.appoint(commune.nho, commune.upper, Role.REPORTER);

        assertThat(people.membershipsOf(commune.nho.id())).hasSize(1);
    }

    @Test
    void appointing_twice_is_appointing_once() {
        people.appoint(commune.nho, commune.upper, Role.REPORTER);

        assertThat(people.membershipsOf(commune.nho.id())).hasSize(1);
    }

    @Test
    void a_commune_has_the_units_that_exist_on_the_day() {
        assertThat(commune.units.ofCommune(commune.commune.id(), LocalDate.of(2025, 11, 20)))
                .containsExactly(commune.commune, commune.upper, commune.lower, commune.office);
        assertThat(commune.units.ofCommune(commune.commune.id(), LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }
}
