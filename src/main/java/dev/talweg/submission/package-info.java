/** Submissions, and the table of judgings that is the queue. */
@NullMarked
package dev.talweg.submission;

import org.jspecify.annotations.NullMarked;
