package dev.talweg.help;

import dev.talweg.workshop.Workshop;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** What a workshop's helpers answer again and again, in their own words. */
@Entity
class KeptAnswer extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Workshop workshop;

    int position;
    String text;

    protected KeptAnswer() {}

    /** In their order. */
    static List<String> of(Workshop workshop) {
        return KeptAnswer.<KeptAnswer>list("workshop = ?1 order by position", workshop).stream()
                .map(kept -> kept.text)
                .toList();
    }

    /** These and no others from now on. */
    static void keep(Workshop workshop, List<String> texts) {
        delete("workshop", workshop);
        for (int i = 0; i < texts.size(); i++) {
            KeptAnswer kept = new KeptAnswer();
            kept.workshop = workshop;
            kept.position = i + 1;
            kept.text = texts.get(i);
            kept.persist();
        }
    }
}
