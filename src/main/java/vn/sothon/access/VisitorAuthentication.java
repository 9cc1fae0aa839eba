package vn.sothon.access;

import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import vn.sothon.web.Visitor;

/** A visitor in the terms of Micronaut's security. */
record VisitorAuthentication(Visitor visitor) implements Authentication {

    @Override
    public String getName() {
        return visitor.toString();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }
}
