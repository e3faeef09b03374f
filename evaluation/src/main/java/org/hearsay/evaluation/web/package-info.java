/**
 * How fast pages of web archives are read. Start from {@link org.hearsay.evaluation.web.WarcLoad};
 * the archives are made by {@link org.hearsay.evaluation.web.WarcMaker}.
 */
@NullMarked
package org.hearsay.evaluation.web;

import org.jspecify.annotations.NullMarked;
