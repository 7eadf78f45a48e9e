/**
 * The host's own tables become nouns: {@link dev.crmkit.model.intake.Intake Intake} (start reading here) takes rows and a
 * declared {@link dev.crmkit.model.intake.Mapping Mapping}, and gives customers, touchpoints, incidents and grants, or a
 * {@link dev.crmkit.model.intake.Finding Finding} for each row that cannot become one.
 *
 * <p>What does not belong here: reading files. The host reads its rows however it likes.
 */
@NullMarked
package dev.crmkit.model.intake;

import org.jspecify.annotations.NullMarked;
