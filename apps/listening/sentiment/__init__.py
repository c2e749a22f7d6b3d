"""How a text about a brand feels: negative, neutral or positive, with confidence and language. Pure; numpy only."""
