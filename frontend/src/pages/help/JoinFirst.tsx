import { Button } from "@mantine/core";
import { Link } from "react-router";

/** For who looks on. */
export function JoinFirst({ code }: { code: string }) {
  return (
    <section className="help-part" aria-label="Join first">
      <p>Helpers come to people who have joined: then they know whom to look for.</p>
      <Button component={Link} to={`/join/${code}`}>
        Join
      </Button>
    </section>
  );
}
