export const caption =
  "Ce que le portefeuille économise et ce qui lui est versé, crédits compris, sur toute l'expérience, selon le ralentissement que tous ont chaque année depuis leur année de base. Les ronds sont les équilibres de sa propre qualité : à leur gauche on verse plus qu'on n'économise. La bande va d'une qualité nulle à une qualité entière.";
