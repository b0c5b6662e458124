package dev.talweg.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

    private final ProblemMapper mapper = new ProblemMapper();

    @Test
    void aDatabaseThatIsNotThereIsToBeTriedAgain() throws IOException {
        Throwable refused = catchThrowable(
                () -> DriverManager.getConnection("jdbc:postgresql://localhost:" + freePort() + "/talweg"));
        assertThat(refused).isInstanceOf(SQLException.class);
        Response answer = mapper.map(new PersistenceException("no connection", refused));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("3");
        assertThat(((Problem) answer.getEntity()).detail()).contains("database does not answer", "Nothing");
    }

    @Test
    void soIsOneThatShutsDownOrHasNoConnectionFree() {
        for (SQLException away : new SQLException[] {
            new SQLException("terminating connection due to administrator command", "57P01"),
            new SQLException("Acquisition timeout while waiting for new connection")
        }) assertThat(mapper.map(new IllegalStateException(away)).getStatus()).isEqualTo(503);
    }

    @Test
    void aMistakeOfOursIsOurFaultAndTellsNothing() {
        SQLException wrong = new SQLException("relation \"secret\" does not exist", "42P01");
        Response answer = mapper.map(new PersistenceException(wrong));
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity().toString()).doesNotContain("secret");
        assertThat(mapper.map(new IllegalStateException(new SQLException("used without a transaction")))
                        .getStatus())
                .isEqualTo(500);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
