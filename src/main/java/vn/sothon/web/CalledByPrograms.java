package vn.sothon.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller that other programs call, not browsers. It must ask for a secret that no browser
 * adds by itself and never look at a cookie, since what another site makes a browser send is let
 * through to it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CalledByPrograms {}
