/** What every resource shares: problems, callers, idempotency. */
@NullMarked
package dev.talweg.http;

import org.jspecify.annotations.NullMarked;
