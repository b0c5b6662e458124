package dev.talweg.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where phones in the room find this server: as configured, or at this machine's address on the local network. */
@ApplicationScoped
public class PublicAddress {

    private final String base;

    PublicAddress(WorkshopConfig config, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.base = config.publicUrl()
                .map(url -> url.replaceAll("/+$", ""))
                .orElseGet(() -> "http://" + localNetworkAddress().orElse("localhost") + ":" + port);
    }

    public String base() {
        return base;
    }

    public String join(String code) {
        return base + "/join/" + code;
    }

    private static Optional<String> localNetworkAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(PublicAddress::carriesTheRoom)
                    .sorted(Comparator.comparingInt(NetworkInterface::getIndex))
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    private static boolean carriesTheRoom(NetworkInterface network) {
        try {
            String name = network.getName();
            boolean containers = name.startsWith("docker") || name.startsWith("br-") || name.startsWith("veth");
            return network.isUp() && !network.isLoopback() && !network.isVirtual() && !containers;
        } catch (SocketException e) {
            return false;
        }
    }
}
