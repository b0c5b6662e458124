import { useLive } from "../../api/liveContext";
import { useNow } from "../../components/Countdown";
import { Prose } from "../../components/Prose";
import { ago } from "../../model/clock";
import type { News } from "../../model/news";
import { useNews } from "./newsContext";
import { placeWords } from "./place";

/** What was said to everybody: announcements, and answers to anybody's questions. */
export function NewsList({ titles }: { titles: ReadonlyMap<string, string> }) {
  const { news } = useNews();
  const toAll = news.filter(({ kind }) => kind !== "reply");
  return (
    <section className="help-part" aria-labelledby="help-news">
      <h3 id="help-news" className="help-head">
        Said to everybody
      </h3>
      {toAll.length === 0 ? (
        <p>Nothing yet. Announcements and answers for everybody are kept here.</p>
      ) : (
        <ul className="help-list">
          {toAll.map((each) => (
            <Entry key={each.key} news={each} titles={titles} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Entry({ news, titles }: { news: News; titles: ReadonlyMap<string, string> }) {
  const { clock } = useLive();
  const when = ago(clock, news.at, useNow(10_000));
  if (news.kind === "announcement") {
    return (
      <li className="help-entry">
        <p className="help-about">Announcement, {when}</p>
        <Prose markdown={news.announcement.text} />
      </li>
    );
  }
  const { exercise, question, answer } = news.kind === "answer" ? news.answer : news.reply;
  return (
    <li className="help-entry">
      <p className="help-about">
        Asked about {placeWords(exercise, titles)}, answered {when}
      </p>
      <p className="help-question">{question}</p>
      <p className="help-answer">{answer}</p>
    </li>
  );
}
