/** How this browser hears of news: at once, by asking every few seconds, or not at all. */
export type Connection = "connecting" | "live" | "polling" | "offline";
