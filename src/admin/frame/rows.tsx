export { Rows } from "./components/rows.tsx";
