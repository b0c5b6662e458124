import { Button, Modal } from "@mantine/core";

export type ConfirmActionProps = {
  title: string;
  /** What will happen to whom. */
  sentence: string;
  doIt: string;
  pending: boolean;
  refusal: string | null;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks once more before something that cannot be taken back. */
export function ConfirmAction(props: ConfirmActionProps) {
  const { title, sentence, doIt, pending, refusal, onConfirm, onCancel } = props;
  return (
    <Modal
      opened
      onClose={onCancel}
      title={title}
      centered
      classNames={{ title: "confirm-title" }}
      closeButtonProps={{ "aria-label": "Cancel" }}
    >
      <p className="confirm-sentence">{sentence}</p>
      {refusal !== null && (
        <p className="round-refusal" role="alert">
          △ {refusal}
        </p>
      )}
      <div className="confirm-buttons">
        <Button variant="default" onClick={onCancel} data-autofocus>
          Not yet
        </Button>
        <Button loading={pending} onClick={onConfirm}>
          {doIt}
        </Button>
      </div>
    </Modal>
  );
}
