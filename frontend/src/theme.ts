import {
  Button,
  Card,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Paper,
  type VariantColorsResolver,
} from "@mantine/core";

/** The river's blue: shade 6 is the accent on paper, shade 4 the one on the dark ground. */
const river: MantineColorsTuple = [
  "#eef5ff",
  "#dbe9ff",
  "#b9d6ff",
  "#92c4ff",
  "#6cb0ff",
  "#438ef6",
  "#1f6feb",
  "#1a5fcf",
  "#164fab",
  "#123f87",
];

/** Warm neutrals of paper. */
const gray: MantineColorsTuple = [
  "#f7f5f0",
  "#f0ede6",
  "#e8e5dc",
  "#dedbd2",
  "#c9c5ba",
  "#a3a19a",
  "#6f7378",
  "#565d64",
  "#363c42",
  "#1b1f23",
];

/** Ink on the dark ground, from text to the ground itself. */
const dark: MantineColorsTuple = [
  "#e8e6e1",
  "#c9cbcc",
  "#a7adb3",
  "#6d747b",
  "#32383e",
  "#272c31",
  "#1b1f23",
  "#14171a",
  "#101214",
  "#0b0d0e",
];

/** On the accent stands what reads there: white in the light scheme, ink in the dark one. */
const variantColours: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  const onAccent = input.variant === "filled" && (input.color ?? input.theme.primaryColor) === "river";
  return onAccent ? { ...colours, color: "var(--on-accent)" } : colours;
};

export const theme = createTheme({
  primaryColor: "river",
  primaryShade: { light: 6, dark: 4 },
  variantColorResolver: variantColours,
  colors: { river, gray, dark },
  black: "#1b1f23",
  white: "#ffffff",
  respectReducedMotion: true,
  defaultRadius: "sm",
  radius: { xs: "2px", sm: "4px", md: "6px", lg: "8px", xl: "12px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
  fontFamily: '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
  fontFamilyMonospace: '"Source Code Pro Variable", "Source Code Pro", ui-monospace, monospace',
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1.0625rem", lg: "1.3125rem", xl: "1.75rem" },
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "2.5rem", lineHeight: "1.15" },
      h2: { fontSize: "1.75rem", lineHeight: "1.2" },
      h3: { fontSize: "1.3125rem", lineHeight: "1.3" },
      h4: { fontSize: "1.0625rem", lineHeight: "1.4" },
      h5: { fontSize: "0.9375rem", lineHeight: "1.4" },
      h6: { fontSize: "0.8125rem", lineHeight: "1.4" },
    },
  },
  components: {
    Card: Card.extend({ defaultProps: { withBorder: true, shadow: "none", padding: "md" } }),
    Paper: Paper.extend({ defaultProps: { shadow: "none" } }),
    Button: Button.extend({ styles: { label: { fontWeight: 600 } } }),
  },
});

/** Lets Mantine's grounds, text and links follow theme.css, where contrast was measured. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-soft)",
    "--mantine-color-placeholder": "var(--ink-soft)",
    "--mantine-color-anchor": "var(--accent-text)",
    "--mantine-color-error": "var(--bad)",
    "--mantine-color-default": "var(--paper-raised)",
    "--mantine-color-default-border": "var(--hairline)",
    "--mantine-color-river-light": "var(--accent-wash)",
    "--mantine-color-river-light-color": "var(--accent-text)",
    "--mantine-color-river-text": "var(--accent-text)",
    "--mantine-color-river-outline": "var(--accent-text)",
  };
  return { variables: {}, light: shared, dark: shared };
};
