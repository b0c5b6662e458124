import { Button } from "@mantine/core";
import { sentenceOf } from "../../../api/http";
import { useEntrance, useSignInElsewhere } from "../../../api/peopleQueries";

/** The other servers whose word is taken here; nothing where none is configured. */
export function ProviderButtons({ invitation }: { invitation: string | null }) {
  const { data: entrance } = useEntrance();
  const leave = useSignInElsewhere(invitation);
  if (!entrance || entrance.providers.length === 0) return null;
  return (
    <div className="providers">
      <p className="providers-or">or, without a password here,</p>
      {entrance.providers.map(({ key, name }) => (
        <Button
          key={key}
          type="button"
          size="md"
          variant="default"
          loading={leave.isPending && leave.variables === key}
          onClick={() => leave.mutate(key)}
        >
          {invitation === null ? `Sign in with ${name}` : `Accept with ${name}`}
        </Button>
      ))}
      {leave.error && (
        <p className="plan-error" role="alert">
          △ {sentenceOf(leave.error)}
        </p>
      )}
    </div>
  );
}
