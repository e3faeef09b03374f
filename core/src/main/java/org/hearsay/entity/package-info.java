/**
 * Who is mentioned: names, roles, groups, institutions and pronouns, joined within one report.
 *
 * <p>Start from {@link org.hearsay.entity.Entities}. In {@code Premier Ana Petrova left. She
 * resigned.} there is one person with two mentions, {@code Premier Ana Petrova} and {@code She}.
 */
@NullMarked
package org.hearsay.entity;

import org.jspecify.annotations.NullMarked;
