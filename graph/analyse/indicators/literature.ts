/** Where the indicators were defined. */
export const literature = {
  krackhardtStern: 'Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental simulation. Social Psychology Quarterly 51(2), 123–140.',
  wassermanFaust: 'Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.',
  newman: 'Newman, M. E. J. (2001). Scientific collaboration networks II: shortest paths, weighted networks, and centrality. Physical Review E 64, 016132.',
  hoekman: 'Hoekman, J., Frenken, K. & Tijssen, R. J. W. (2010). Research collaboration at a distance: changing spatial patterns of scientific collaboration within Europe. Research Policy 39(5), 662–673.',
  zitt: 'Zitt, M., Bassecoulard, E. & Okubo, Y. (2000). Shadows of the past in international cooperation: collaboration profiles of the top five producers of science. Scientometrics 47(3), 627–657.',
  coverThomas: 'Cover, T. M. & Thomas, J. A. (2006). Elements of Information Theory, 2nd edition. Wiley.',
  gouldFernandez: 'Gould, R. V. & Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage in transaction networks. Sociological Methodology 19, 89–126.',
  neal: 'Neal, Z. (2013). Identifying statistically significant edges in one-mode projections. Social Network Analysis and Mining 3(4), 915–924.',
  tumminello: 'Tumminello, M., Miccichè, S., Lillo, F., Piilo, J. & Mantegna, R. N. (2011). Statistically validated networks in bipartite complex systems. PLoS ONE 6(3), e17994.',
  adamicAdar: 'Adamic, L. A. & Adar, E. (2003). Friends and neighbors on the Web. Social Networks 25(3), 211–230.',
  zhou: 'Zhou, T., Lü, L. & Zhang, Y.-C. (2009). Predicting missing links via local information. European Physical Journal B 71, 623–630.',
  libenNowell: 'Liben-Nowell, D. & Kleinberg, J. (2007). The link-prediction problem for social networks. Journal of the American Society for Information Science and Technology 58(7), 1019–1031.',
} as const;
