package vn.sothon.organisation;

/** What a person is for a unit at this moment. */
public record Appointment(Role role, Unit unit) {}
