import { useIsOwner } from "../../api/organizerQueries";

/** Why a helper finds nothing to press here; nothing for owners. */
export function HelperNote() {
  const isOwner = useIsOwner();
  return isOwner ? null : <p className="panel-note">Helpers may look here; owners change it.</p>;
}
