import { Button, CloseButton } from "@mantine/core";
import { useState } from "react";
import { useLive } from "../../api/liveContext";
import { type News, plainWords } from "../../model/news";
import { useNews } from "./newsContext";
import { useArrival } from "./useArrival";
import "./newsCards.css";

const most = 2;

/** What is new, in a corner: it is said to screen readers when they pause, takes no focus, and stays in the list. */
export function NewsCards() {
  const { helpedAt } = useLive();
  const { news, unread, isKnown, see, isOpen, setOpen } = useNews();
  const arrival = useArrival(news, isKnown);
  const [acknowledged, setAcknowledged] = useState<number | null>(null);
  const isHelped = helpedAt !== null && helpedAt !== acknowledged;
  const acknowledge = () => setAcknowledged(helpedAt);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {isHelped ? helpedWords : arrival}
      </p>
      {!isOpen && (isHelped || unread.length > 0) && (
        <ul className="news-cards" aria-label="News">
          {isHelped && <Card title="Your hand is down" text={helpedWords} onDismiss={acknowledge} />}
          {unread.slice(0, most).map((each) => (
            <Card
              key={each.key}
              title={titles[each.kind]}
              text={textOf(each)}
              onRead={() => setOpen(true)}
              onDismiss={() => see([each])}
            />
          ))}
          {unread.length > most && (
            <li className="news-more">
              <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
                {unread.length - most} more
              </Button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

const helpedWords = "A helper marked it as helped. Still stuck? Raise it again.";

const titles: Record<News["kind"], string> = {
  announcement: "Announcement",
  reply: "Your question is answered",
  answer: "A question was answered",
};

function textOf(news: News): string {
  switch (news.kind) {
    case "announcement":
      return plainWords(news.announcement.text);
    case "reply":
      return news.reply.answer;
    case "answer":
      return news.answer.answer;
  }
}

type CardProps = { title: string; text: string; onRead?: () => void; onDismiss: () => void };

function Card({ title, text, onRead, onDismiss }: CardProps) {
  return (
    <li className="news-card">
      <p className="news-title">{title}</p>
      <p className="news-text">{text}</p>
      {onRead && (
        <Button variant="subtle" size="compact-sm" className="news-read" onClick={onRead}>
          Read it
        </Button>
      )}
      <CloseButton className="news-close" aria-label={`Dismiss: ${title}`} onClick={onDismiss} />
    </li>
  );
}
