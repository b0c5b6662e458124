import { Button } from "@mantine/core";
import { Link } from "react-router";
import { useCode } from "../useCode";

/** The way back to the workshop's exercises. */
export function ToTheMap() {
  return (
    <Button component={Link} to={`/w/${useCode()}`} variant="default">
      To the trail map
    </Button>
  );
}
