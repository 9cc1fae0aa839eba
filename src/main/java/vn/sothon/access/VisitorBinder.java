package vn.sothon.access;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.web.Visitor;

/** Gives controllers the visitor as a parameter. */
@Singleton
final class VisitorBinder implements TypedRequestArgumentBinder<Visitor> {

    @Override
    public Argument<Visitor> argumentType() {
        return Argument.of(Visitor.class);
    }

    @Override
    public BindingResult<Visitor> bind(
            ArgumentConversionContext<Visitor> context, HttpRequest<?> request) {
        return () -> visitor(request);
    }

    static Optional<Visitor> visitor(HttpRequest<?> request) {
        return request.getUserPrincipal(VisitorAuthentication.class)
                .map(VisitorAuthentication::visitor);
    }
}
