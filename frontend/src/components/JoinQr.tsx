import { QRCodeSVG } from "qrcode.react";

export type JoinQrProps = { address: string; size: number | string; title?: string };

/** The join address, or my own way back, as a QR code; dark on white in any scheme, since cameras expect it. */
export function JoinQr({ address, size, title = `QR code: join at ${address}` }: JoinQrProps) {
  return (
    <QRCodeSVG
      value={address}
      size={256}
      level="M"
      marginSize={2}
      bgColor="#ffffff"
      fgColor="#1b1f23"
      style={{ width: size, height: size, display: "block" }}
      title={title}
    />
  );
}
