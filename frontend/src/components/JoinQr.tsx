import { QRCodeSVG } from "qrcode.react";

/** The join address as a QR code; dark on white in any scheme, since cameras expect it. */
export function JoinQr({ address, size }: { address: string; size: number | string }) {
  return (
    <QRCodeSVG
      value={address}
      size={256}
      level="M"
      marginSize={2}
      bgColor="#ffffff"
      fgColor="#1b1f23"
      style={{ width: size, height: size, display: "block" }}
      title={`QR code: join at ${address}`}
    />
  );
}
