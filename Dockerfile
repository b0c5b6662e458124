# syntax=docker/dockerfile:1
# Builds the server with its frontend, and an image that runs it as a user of its own.

FROM node:20.20.2-bookworm-slim AS node

FROM eclipse-temurin:17.0.15_6-jdk-noble AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
# The dependencies change more seldom than the sources: a layer of their own.
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B quarkus:go-offline
COPY frontend/package.json frontend/package-lock.json frontend/
RUN --mount=type=cache,target=/root/.npm cd frontend && npm ci --no-audit --no-fund
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw -q -B package -DskipTests

# Ubuntu 24.04: glibc 2.39, and the Python of the sandbox needs 2.35 or newer.
# A JDK: participants may write Java, which has to be compiled.
FROM eclipse-temurin:17.0.15_6-jdk-noble
RUN groupadd --gid 10001 talweg \
 && useradd --uid 10001 --gid talweg --no-create-home --home-dir /srv/talweg --shell /usr/sbin/nologin talweg \
 && install -d -o talweg -g talweg /srv/talweg /srv/talweg/data
WORKDIR /srv/talweg
# From what changes least to what changes most.
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /build/target/quarkus-app/app/ app/
COPY exercises/ exercises/
USER 10001:10001
VOLUME /srv/talweg/data
EXPOSE 8080
# Participants' programs run in processes of their own, beside this heap.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=40 -XX:+ExitOnOutOfMemoryError"
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/q/health/ready"]
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
