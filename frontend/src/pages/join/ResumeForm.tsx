import { Button, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { sentenceOf } from "../../api/http";
import { useResume } from "../../api/queries";

/** The way back for who has joined on another device. */
export function ResumeForm({ code }: { code: string }) {
  const resume = useResume(code);
  const [resumeCode, setResumeCode] = useState("");

  function submit(event: SubmitEvent) {
    event.preventDefault();
    resume.mutate(resumeCode.trim());
  }

  return (
    <form className="join-form" onSubmit={submit} noValidate>
      <TextInput
        className="join-resume"
        label="Resume code"
        description="You got it when you joined: three groups of four."
        placeholder="K7QM-4TXR-B3WZ"
        size="lg"
        value={resumeCode}
        onChange={(event) => {
          setResumeCode(event.currentTarget.value.toUpperCase());
          if (resume.isError) resume.reset();
        }}
        error={resume.error ? sentenceOf(resume.error) : undefined}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        name="resumeCode"
      />
      <div className="join-buttons">
        <Button type="submit" size="lg" loading={resume.isPending} disabled={resumeCode.trim() === ""}>
          Come back
        </Button>
      </div>
    </form>
  );
}
