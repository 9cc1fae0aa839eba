package vn.sothon.campaign;

/**
 * What came of reminding the people of a campaign.
 *
 * @param reminded who now has a reminder on the way
 * @param alreadyToday who had one for the same reason today and gets no second
 * @param withoutContact who owes something and cannot be reached in any chat
 * @param unitsWithoutReporter units that owe something and have nobody to remind
 */
public record Reminded(
        int reminded, int alreadyToday, int withoutContact, int unitsWithoutReporter) {}
