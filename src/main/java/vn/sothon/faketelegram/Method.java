package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;

/** A method of the Bot API: its parameters in, its result out. */
@FunctionalInterface
interface Method {

    /**
     * Carries the call out.
     *
     * @throws ApiError what the real server refuses
     */
    JsonNode call(Parameters parameters) throws InterruptedException;
}
