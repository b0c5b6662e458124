import { Anchor } from "@mantine/core";
import { Link } from "react-router";
import { ValleyDrawing } from "../../components/ValleyDrawing";
import { BackTo } from "./BackTo";
import { CodeForm } from "./CodeForm";
import "./home.css";

export function HomePage() {
  return (
    <div className="home">
      <title>Talweg · workshops about gradient descent</title>
      <div className="home-map">
        <ValleyDrawing />
      </div>
      <div className="home-words">
        <h1 className="home-title">Find the way down.</h1>
        <p className="home-lead">
          Talweg is a workshop about gradient descent: join with a code, send your own steps down the surface, and see
          at once how far they got.
        </p>
        <CodeForm />
        <p className="home-play">
          No code?{" "}
          <Anchor component={Link} to="/playground" underline="always">
            Try the playground
          </Anchor>
          , without an account.
        </p>
        <BackTo />
        <p className="home-foot">
          Running a workshop?{" "}
          <Anchor component={Link} to="/organizer" underline="always">
            Sign in as organizer
          </Anchor>
        </p>
      </div>
      <p className="home-word">
        <i>Talweg</i>, the line that joins the lowest points of a valley.
      </p>
    </div>
  );
}
