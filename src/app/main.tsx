import "../ui/css/all.css";
import { createRoot } from "react-dom/client";
import { registerFonts } from "../ui/fonts/registerFonts";
import { Boot } from "./Boot";

registerFonts(document.fonts);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
createRoot(root).render(<Boot />);
