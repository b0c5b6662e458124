package dev.talweg.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What operators see of the sockets at {@code /q/metrics}. */
@ApplicationScoped
class LiveMeters {

    void start(@Observes StartupEvent event, MeterRegistry registry, Live live) {
        Gauge.builder("talweg.sockets", live, Live::openSockets)
                .description("Screens that listen on this node")
                .register(registry);
    }
}
