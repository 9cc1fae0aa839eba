package vn.sothon.demo;

import vn.sothon.channel.Address;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Unit;

/** A unit with the person who answers for it, and their part in the script. */
record DemoMember(Unit unit, Person person, DemoScript.Part part) {

    /** The chat page of the person: its number is the person's. */
    static Address chat(Person person) {
        return new Address("web", "web", String.valueOf(person.id()));
    }
}
