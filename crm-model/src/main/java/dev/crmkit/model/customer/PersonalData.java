package dev.crmkit.model.customer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what may hold personal data in the sense of Art. 4(1) of Regulation (EU) 2016/679: whoever erases a customer
 * blanks or pseudonymizes it, and no {@code toString()} shows it.
 *
 * <p>What is not marked must not hold personal data: ids of profiles, touchpoints, promises and claims are pseudonyms.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface PersonalData {}
