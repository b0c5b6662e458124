package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Map;
import java.util.stream.Collectors;

/** A division of a workshop, such as "Students", whose competitors are also ranked among themselves. */
@Entity
public class Bracket extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Workshop workshop;

    int position;
    String name;

    protected Bracket() {}

    static Bracket create(Workshop workshop) {
        Bracket bracket = new Bracket();
        bracket.workshop = workshop;
        return bracket;
    }

    /** The brackets' names by the competitor's id, of those who have one. */
    public static Map<Long, String> namesByCompetitor(Workshop workshop) {
        return getEntityManager()
                .createQuery(
                        "select p.id, b.name from Participant p join p.bracket b where p.workshop = :workshop",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** How many compete in a workshop that has brackets, and are in none. */
    static long countWithout(Workshop workshop) {
        return Participant.count(
                "workshop = ?1 and bracket is null and team is null and not baseline and not rehearsing"
                        + " and isTeam = ?2 and participation = COUNTED",
                workshop,
                workshop.teams);
    }

    /** Nobody comes into it until the end of the transaction, which takes it out. */
    void demandEmpty() {
        getEntityManager()
                .createNativeQuery("select id from bracket where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        long inIt = Participant.count("bracket = ?1 and participation <> MERGED", this);
        if (inIt > 0)
            throw new BadInput("“" + name + "” cannot be taken out: " + (inIt == 1 ? "1 competes" : inIt + " compete")
                    + " in it. Move them to another bracket on the page People first, or give it another name.");
    }
}
