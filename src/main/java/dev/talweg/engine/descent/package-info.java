/** What a way downhill is: it knows slopes and no objective, is tuned by numbers, and ends by a rule. */
@NullMarked
package dev.talweg.engine.descent;

import org.jspecify.annotations.NullMarked;
