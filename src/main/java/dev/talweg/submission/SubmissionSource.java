package dev.talweg.submission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The text of a submission, apart from it because lists of submissions do not need it. */
@Entity
class SubmissionSource extends PanacheEntityBase {

    @Id
    UUID submissionId;

    String source;

    protected SubmissionSource() {}

    SubmissionSource(UUID submissionId, String source) {
        this.submissionId = submissionId;
        this.source = source;
    }
}
