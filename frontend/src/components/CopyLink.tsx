import { Button, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { copyText } from "./copyText";

/** Copies an address and says so; where that is not allowed it shows it, to be copied by hand. */
export function CopyLink({ address }: { address: () => string }) {
  const [told, setTold] = useState<{ isCopied: boolean; link: string } | null>(null);

  useEffect(() => {
    if (!told?.isCopied) return;
    const timer = setTimeout(() => setTold(null), 2_500);
    return () => clearTimeout(timer);
  }, [told]);

  const copy = async () => {
    const link = address();
    setTold({ isCopied: await copyText(link), link });
  };

  return (
    <div className="copy-link">
      <Button variant="default" size="xs" onClick={() => void copy()}>
        {told?.isCopied ? "Link copied" : "Copy link"}
      </Button>
      <span className="visually-hidden" role="status">
        {told?.isCopied ? "The link to this playground is on the clipboard." : ""}
      </span>
      {told && !told.isCopied && (
        <TextInput
          size="xs"
          readOnly
          label="Copy it from here"
          value={told.link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
