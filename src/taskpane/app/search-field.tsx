import { Input, makeStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ReactElement } from "react";

const useStyles = makeStyles({ field: { width: "100%", minWidth: 0, flexShrink: 0 } });

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** A search box; Escape empties it. */
export function SearchField({ label, value, onSearch }: Props): ReactElement {
  return (
    <Input className={useStyles().field} size="small" type="search" value={value} placeholder={label} aria-label={label} contentBefore={<SearchRegular />}
      onChange={(_, data) => { onSearch(data.value); }} onKeyDown={(event) => { if (event.key === "Escape" && value !== "") onSearch(""); }} />
  );
}
