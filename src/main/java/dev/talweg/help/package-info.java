/** Help in the room: raised hands, questions with their answers, and announcements to all. */
@NullMarked
package dev.talweg.help;

import org.jspecify.annotations.NullMarked;
